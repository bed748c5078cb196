package org.comity.http.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which members are always there and which may be null.
 *
 * <ul>
 *   <li>An answer has every member of its record, but for what is left out where it is null ({@link JsonInclude}); one may be null if its
 *       component is {@link Nullable}.
 *   <li>A request needs the members that are {@link NotNull}, {@link NotBlank}, {@link NotEmpty} or of a primitive type; the
 *       others may be null or left out.
 *   <li>A record that is both is described as it is answered.
 * </ul>
 */
final class Members {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName LEFT_OUT = DotName.createSimple(JsonInclude.class);

    private final IndexView index;
    private final Components components;
    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    Members(IndexView index, Components components) {
        this.index = index;
        this.components = components;
    }

    /** Follows the types of a method through the schemas that were made of them. */
    void use(Operation operation, MethodInfo method) {
        if (operation.getRequestBody() != null) {
            for (Type parameter : method.parameterTypes()) {
                follow(schemaOf(operation.getRequestBody().getContent()), parameter, Map.of(), asked);
            }
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                follow(schemaOf(answer.getContent()), bare(method.returnType()), Map.of(), answered);
            }
        });
    }

    private static Schema schemaOf(Content content) {
        return content == null || content.getMediaTypes().isEmpty()
                ? null
                : content.getMediaTypes().values().iterator().next().getSchema();
    }

    /** Without the answer's wrapping. */
    static Type bare(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                        && type.name().withoutPackagePrefix().equals("RestResponse")
                ? type.asParameterizedType().arguments().getFirst()
                : type;
    }

    private void follow(Schema schema, Type type, Map<String, Type> variables, Set<String> use) {
        if (schema == null) {
            return;
        }
        if (type.kind() == Type.Kind.TYPE_VARIABLE) {
            Type meant = variables.get(type.asTypeVariable().identifier());
            if (meant != null) {
                follow(schema, meant, Map.of(), use);
            }
        } else if (schema.getItems() != null && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            follow(schema.getItems(), type.asParameterizedType().arguments().getFirst(), variables, use);
        } else if (schema.getRef() != null) {
            ClassInfo found = index.getClassByName(type.name());
            if (found != null && found.isRecord()) {
                followRecord(nameOf(schema), found, arguments(found, type), use);
            }
        }
    }

    private void followRecord(String name, ClassInfo found, Map<String, Type> variables, Set<String> use) {
        Schema schema =
                components.getSchemas() == null ? null : components.getSchemas().get(name);
        if (schema == null || schema.getProperties() == null || !use.add(name)) {
            return;
        }
        records.put(name, found);
        for (RecordComponentInfo member : found.recordComponents()) {
            follow(schema.getProperties().get(member.name()), member.type(), variables, use);
        }
    }

    private static Map<String, Type> arguments(ClassInfo generic, Type type) {
        Map<String, Type> arguments = new HashMap<>();
        if (type instanceof ParameterizedType whole) {
            for (int i = 0; i < whole.arguments().size(); i++) {
                arguments.put(
                        generic.typeParameters().get(i).identifier(),
                        whole.arguments().get(i));
            }
        }
        return arguments;
    }

    static String nameOf(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    /** Writes it down, once every use is known. */
    void tell() {
        records.forEach((name, found) -> {
            Schema schema = components.getSchemas().get(name);
            List<String> required = new ArrayList<>();
            Map<String, Schema> members = new HashMap<>(schema.getProperties());
            for (RecordComponentInfo component : found.recordComponents()) {
                Schema member = schema.getProperties().get(component.name());
                if (member == null) {
                    continue;
                }
                boolean mayBeLeftOut = !answered.contains(name) && !isNeeded(found, component);
                if (!mayBeLeftOut && !isLeftOut(found, component)) {
                    required.add(component.name());
                }
                if (mayBeLeftOut || component.type().hasAnnotation(NULLABLE)) {
                    schema.addProperty(component.name(), orNull(member));
                }
                members.remove(component.name());
            }
            // What validation asks of a request in words of Java is no member of it.
            if (!answered.contains(name)) {
                members.keySet().forEach(schema::removeProperty);
            }
            schema.setRequired(required.isEmpty() ? null : required);
        });
    }

    private static boolean isLeftOut(ClassInfo found, RecordComponentInfo component) {
        return found.field(component.name()).hasAnnotation(LEFT_OUT);
    }

    private static boolean isNeeded(ClassInfo found, RecordComponentInfo component) {
        return component.type().kind() == Type.Kind.PRIMITIVE
                || List.of(NotNull.class, NotBlank.class, NotEmpty.class).stream()
                        .anyMatch(constraint -> found.field(component.name()).annotations().stream()
                                .anyMatch(said -> said.name().equals(DotName.createSimple(constraint))
                                        && said.target().kind() == AnnotationTarget.Kind.FIELD));
    }

    private static Schema orNull(Schema member) {
        if (member.getRef() != null) {
            return OASFactory.createSchema()
                    .description(member.getDescription())
                    .addAnyOf(OASFactory.createSchema().ref(member.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        return member.getType() == null || member.getType().contains(SchemaType.NULL)
                ? member
                : member.addType(SchemaType.NULL);
    }
}
