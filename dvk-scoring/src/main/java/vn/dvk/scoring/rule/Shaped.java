package vn.dvk.scoring.rule;

import java.util.Optional;

/** A rule that may have a shape. */
interface Shaped {

    Optional<RuleShape> shape();
}
