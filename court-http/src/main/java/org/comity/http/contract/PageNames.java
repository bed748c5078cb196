package org.comity.http.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.comity.http.Page;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.MethodInfo;

/**
 * Calls the schema of a {@link Page} by what it lists: {@code CaseLinePage}. Left alone, pages are told apart by a number that
 * changes with every list that comes or goes.
 */
final class PageNames {
    private final Components components;
    private final Map<String, String> names = new HashMap<>();

    PageNames(Components components) {
        this.components = components;
    }

    void use(Operation operation, MethodInfo method) {
        if (!Members.bare(method.returnType()).name().toString().equals(Page.class.getName())) {
            return;
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema.getRef() != null)
                .forEach(this::rename);
    }

    private void rename(Schema reference) {
        String given = Members.nameOf(reference);
        Schema page = components.getSchemas().get(given);
        Schema element = page == null ? null : page.getProperties().get("items").getItems();
        if (element != null && element.getRef() != null) {
            String name = Members.nameOf(element) + "Page";
            names.put(given, name);
            reference.setRef(name);
        }
    }

    /** Writes it down, once every other part has found the schemas by the names they came with. */
    void tell() {
        Map<String, Schema> schemas = new TreeMap<>();
        components.getSchemas().forEach((name, schema) -> schemas.put(names.getOrDefault(name, name), schema));
        components.setSchemas(schemas);
    }
}
