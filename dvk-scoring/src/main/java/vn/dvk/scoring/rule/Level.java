package vn.dvk.scoring.rule;

import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** A level that an assessor can pick. */
record Level(Code code, LocalizedText title, Points points) {}
