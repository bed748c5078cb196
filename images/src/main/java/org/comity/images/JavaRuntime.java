package org.comity.images;

import java.nio.file.Path;
import java.util.Set;

/** What of a JDK a service runs with: no compiler, no sources, no pages of a manual. Its modules stay whole, for a start cache knows them by their size. */
final class JavaRuntime {
    private static final Set<Path> PROGRAMS = Set.of(Path.of("bin/java"), Path.of("bin/jcmd"), Path.of("bin/keytool"));
    private static final Set<Path> NOT_TO_RUN = Set.of(Path.of("lib/src.zip"), Path.of("lib/ct.sym"));
    private static final Set<String> FOLDERS = Set.of("conf", "legal", "lib", "release");

    private JavaRuntime() {}

    /** @param file relative to the folder of the JDK */
    static boolean isNeeded(Path file) {
        return PROGRAMS.contains(file) || FOLDERS.contains(file.getName(0).toString()) && !NOT_TO_RUN.contains(file);
    }
}
