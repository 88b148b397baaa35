package vn.dvk.scoring.json;

import vn.dvk.core.error.SourceLocation;

/** Counts lines and columns of the characters that went by, as the JSON parser does. */
final class Position {
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    void pass(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            pass(text[i]);
        }
    }

    SourceLocation here() {
        return new SourceLocation(line, column);
    }

    private void pass(char c) {
        if (c == DocumentText.BYTE_ORDER_MARK && line == 1 && column == 1) {
            return;
        }
        if (c == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
