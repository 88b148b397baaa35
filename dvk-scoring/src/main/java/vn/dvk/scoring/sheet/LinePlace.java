package vn.dvk.scoring.sheet;

/**
 * Where a line stands on its form.
 *
 * @param index its position
 * @param parent the position of the group above, or −1 for the tree and −2 for a bonus pool
 * @param depth the number of groups above
 * @param from the first criterion here or below, counted over the whole form
 * @param to the criterion after the last one here or below
 * @param bonus whether it belongs to a bonus pool
 */
record LinePlace(int index, int parent, int depth, int from, int to, boolean bonus) {
    static final int TREE = -1;
    static final int POOL = -2;
}
