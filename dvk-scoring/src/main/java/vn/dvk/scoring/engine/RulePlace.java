package vn.dvk.scoring.engine;

import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * What a rule scores and where it stands.
 *
 * @param criterion the criterion, or the part of one
 * @param title its title
 * @param maximum its maximum
 * @param path the JSON pointer of the rule
 */
record RulePlace(Code criterion, LocalizedText title, Points maximum, String path) {}
