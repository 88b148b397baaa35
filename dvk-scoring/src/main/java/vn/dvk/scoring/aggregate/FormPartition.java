package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a form that add up to another one.
 *
 * @param heading its code and title
 * @param of the number of the row that is divided; null where that is all records
 */
record FormPartition(Heading heading, @Nullable String of) implements Serializable {}
