package vn.dvk.scoring.aggregate;

import vn.dvk.core.value.LocalizedText;

/** Groups that cannot be read without what stands behind their heading, such as the day of a structure of units. */
interface Labelled {

    LocalizedText label();
}
