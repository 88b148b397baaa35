package vn.dvk.scoring.engine;

import vn.dvk.core.criteria.Disqualification;
import vn.dvk.scoring.rule.CompiledCondition;

/** A disqualification with its compiled condition. */
record CompiledDisqualification(Disqualification source, CompiledCondition when) {}
