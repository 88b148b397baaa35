package vn.dvk.scoring.rule;

import java.net.URL;
import java.security.CodeSource;

/** Says which class, and which jar if it is in one; never a path. */
final class TypeOrigin {
    private TypeOrigin() {}

    static String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        String path = place == null ? "" : place.getPath();
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.isEmpty() ? type.getName() : type.getName() + " (" + file + ")";
    }
}
