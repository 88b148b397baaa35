package vn.dvk.scoring.aggregate;

/** What stands in a row in place of a value that was taken out of it. */
enum Hidden {
    VALUE
}
