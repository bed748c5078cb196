package org.comity.http.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Makes the contract of a service say what its methods do: the status they answer, the key that {@link Once} asks for, which
 * members are always there and which may be null, what a page lists, and every refusal with the codes it can carry. Runs at build.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ResourceMethods methods = new ResourceMethods(index);
        Refusals refusals = Refusals.of(index);
        Members members = new Members(index, contract.getComponents());
        PageNames pages = new PageNames(contract.getComponents());
        refusals.declare(contract.getComponents());
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> methods.find(verb, path).ifPresent(method -> {
                    tell(operation, verb, path, method, refusals, members);
                    tellWho(operation, method, contract.getComponents());
                })));
        members.tell();
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) ->
                        methods.find(verb, path).ifPresent(method -> pages.use(operation, method))));
        pages.tell();
    }

    private static void tell(
            Operation operation,
            PathItem.HttpMethod verb,
            String path,
            MethodInfo method,
            Refusals refusals,
            Members members) {
        AnnotationInstance status = method.annotation(ResponseStatus.class);
        if (status != null) {
            answerWith(operation.getResponses(), Integer.toString(status.value().asInt()));
        }
        boolean once = ResourceMethods.has(method, Once.class);
        if (once) {
            operation.addParameter(idempotencyKey());
        }
        refusals.add(operation, verb, path, method, once);
        members.use(operation, method);
    }

    /** The library asks the class alone, where that is open to everybody; a method of it may be for some. */
    private static void tellWho(Operation operation, MethodInfo method, Components components) {
        boolean said =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        if (said || !ResourceMethods.asksWho(method) || components.getSecuritySchemes() == null) {
            return;
        }
        AnnotationInstance roles = method.declaredAnnotation(RolesAllowed.class);
        List<String> groups = roles == null ? List.of() : List.of(roles.value().asStringArray());
        components
                .getSecuritySchemes()
                .keySet()
                .forEach(scheme -> operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(scheme, groups)));
    }

    private static void answerWith(APIResponses responses, String status) {
        for (String assumed : List.of("200", "201", "204")) {
            APIResponse answer = responses.getAPIResponse(assumed);
            if (answer != null && !assumed.equals(status)) {
                responses.removeAPIResponse(assumed);
                responses.addAPIResponse(
                        status, "OK".equals(answer.getDescription()) ? answer.description("Done") : answer);
                return;
            }
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("Names this command. The same key with the same request gets the first answer again.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(8)
                        .maxLength(128));
    }
}
