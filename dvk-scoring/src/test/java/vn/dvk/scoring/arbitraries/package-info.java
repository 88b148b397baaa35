/** Arbitrary editions and dossiers for the laws of this module. */
@NullMarked
package vn.dvk.scoring.arbitraries;

import org.jspecify.annotations.NullMarked;
