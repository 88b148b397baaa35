package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What is done with a record of several rows of a partition.
 *
 * @param why the reason, for the reader
 * @param rows their numbers; the record counts in the first one that it is in
 * @param partition the place of the partition among those of the form
 */
record FormSettlement(Heading why, ImmutableList<String> rows, int partition) implements Serializable {}
