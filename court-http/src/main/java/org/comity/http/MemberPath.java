package org.comity.http;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Which member of what was sent a constraint is about, as clients write it: {@code parties[0].name}. */
public final class MemberPath {
    private MemberPath() {}

    public static String of(Path path) {
        return String.join(".", nodes(path));
    }

    /** What is wrong with a whole element of a list has its place there already. */
    static List<String> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .map(Object::toString)
                .toList();
    }
}
