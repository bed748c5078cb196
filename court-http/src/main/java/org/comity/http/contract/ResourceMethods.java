package org.comity.http.contract;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods behind the operations, by verb and path. */
final class ResourceMethods {
    private static final Map<Class<? extends Annotation>, HttpMethod> VERBS = Map.of(
            GET.class, HttpMethod.GET,
            HEAD.class, HttpMethod.HEAD,
            POST.class, HttpMethod.POST,
            PUT.class, HttpMethod.PUT,
            PATCH.class, HttpMethod.PATCH,
            DELETE.class, HttpMethod.DELETE);

    private final Map<String, MethodInfo> methods = new HashMap<>();

    ResourceMethods(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(Path.class)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                add(index, path.target().asClass(), path.value().asString());
            }
        }
    }

    private void add(IndexView index, ClassInfo resource, String path) {
        for (ClassInfo type = resource; type != null; type = index.getClassByName(type.superName())) {
            for (MethodInfo method : type.methods()) {
                VERBS.forEach((annotation, verb) -> {
                    if (method.hasDeclaredAnnotation(annotation)) {
                        AnnotationInstance rest = method.declaredAnnotation(Path.class);
                        methods.put(
                                key(
                                        verb,
                                        path
                                                + '/'
                                                + (rest == null
                                                        ? ""
                                                        : rest.value().asString())),
                                method);
                    }
                });
            }
        }
    }

    Optional<MethodInfo> find(HttpMethod verb, String path) {
        return Optional.ofNullable(methods.get(key(verb, path)));
    }

    /** Whether the method has the annotation, or its class. */
    static boolean has(MethodInfo method, Class<? extends Annotation> annotation) {
        return method.hasDeclaredAnnotation(annotation)
                || method.declaringClass().hasDeclaredAnnotation(annotation);
    }

    /** Whether a caller must say who it is. What stands at the method is meant before what stands at its class. */
    static boolean asksWho(MethodInfo method) {
        return !method.hasDeclaredAnnotation(PermitAll.class)
                && (has(method, RolesAllowed.class) || has(method, Authenticated.class));
    }

    /** OpenAPI's path: one slash between parts, none at the end, no expression behind a parameter's name. */
    private static String key(HttpMethod verb, String path) {
        String plain = ('/' + path)
                .replaceAll("\\{([^:}]+):[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
        return verb + " " + plain;
    }
}
