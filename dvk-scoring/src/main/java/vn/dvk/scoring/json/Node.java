package vn.dvk.scoring.json;

import java.util.List;
import java.util.Map;
import vn.dvk.core.error.SourceLocation;

/** A value of a JSON document that knows where it stands. */
sealed interface Node {
    /** Where the value begins. */
    SourceLocation at();

    /** The name of the type for messages. */
    String type();

    /** A value under a key, with the place of the key. */
    record Field(SourceLocation keyAt, Node value) {}

    /** An object; flawed if one of its keys was reported, as given twice or unreadable. */
    record Tree(SourceLocation at, Map<String, Field> fields, boolean flawed) implements Node {
        @Override
        public String type() {
            return "object";
        }
    }

    record Sequence(SourceLocation at, List<Node> items) implements Node {
        @Override
        public String type() {
            return "array";
        }
    }

    record Text(SourceLocation at, String value) implements Node {
        @Override
        public String type() {
            return "string";
        }
    }

    /** A number as written; its length and exponent are within the limits. */
    @SuppressWarnings("JavaLangClash") // always written Node.Number outside
    record Number(SourceLocation at, String value) implements Node {
        @Override
        public String type() {
            return "number";
        }
    }

    record Flag(SourceLocation at, boolean value) implements Node {
        @Override
        public String type() {
            return "boolean";
        }
    }

    record Null(SourceLocation at) implements Node {
        @Override
        public String type() {
            return "null";
        }
    }

    /** A value that was reported as unusable already; whoever meets it says nothing more. */
    record Refused(SourceLocation at) implements Node {
        @Override
        public String type() {
            return "refused";
        }
    }
}
