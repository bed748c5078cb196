package org.comity.http.contract;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.http.HttpProblemCode;
import org.comity.http.ProblemCode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * How an operation may refuse: what HTTP itself brings with the operation's form, and for a command every status of the
 * service's own codes that says something of the request. A method that refuses in yet another way, or because somebody else
 * does not answer it, names the status by {@link Refuses}.
 * 500 is a fault of ours and no part of a contract.
 */
final class Refusals {
    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";

    private final SortedMap<Integer, SortedSet<String>> codes = new TreeMap<>();
    private final SortedSet<Integer> own = new TreeSet<>();

    private Refusals() {}

    static Refusals of(IndexView index) {
        Refusals refusals = new Refusals();
        for (ClassInfo type : index.getAllKnownImplementations(ProblemCode.class)) {
            for (ProblemCode code : constants(type)) {
                refusals.codes
                        .computeIfAbsent(code.status(), status -> new TreeSet<>())
                        .add(code.key());
                if (!(code instanceof HttpProblemCode) && code.status() < 500) {
                    refusals.own.add(code.status());
                }
            }
        }
        return refusals;
    }

    private static List<ProblemCode> constants(ClassInfo type) {
        try {
            Class<?> codes = Class.forName(
                    type.name().toString(), true, Thread.currentThread().getContextClassLoader());
            return codes.isEnum()
                    ? Arrays.stream(codes.getEnumConstants())
                            .map(ProblemCode.class::cast)
                            .toList()
                    : List.of();
        } catch (ClassNotFoundException indexedButAbsent) {
            throw new IllegalStateException(indexedButAbsent);
        }
    }

    /** The form of every refusal, and one answer for each status. */
    void declare(Components components) {
        for (String ofTheLibrary : List.of("HttpProblem", "HttpValidationProblem", "Violation")) {
            components.removeSchema(ofTheLibrary);
        }
        components.addSchema(PROBLEM, problem());
        components.addSchema("Ground", ground());
        codes.forEach((status, keys) -> {
            if (status != 500) {
                components.addResponse(name(status), response(status, keys));
            }
        });
    }

    void add(Operation operation, HttpMethod verb, String path, MethodInfo method, boolean once) {
        SortedSet<Integer> statuses = new TreeSet<>(List.of(406, 429, 503));
        boolean body = operation.getRequestBody() != null;
        boolean command = verb != HttpMethod.GET && verb != HttpMethod.HEAD;
        if (body) {
            statuses.addAll(List.of(400, 413, 415));
        }
        if (once) {
            statuses.addAll(List.of(400, 422));
        }
        if (command) {
            statuses.addAll(List.of(409, 422));
            statuses.addAll(own);
        }
        if (hasQuery(operation)) {
            statuses.add(400);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (ResourceMethods.asksWho(method)) {
            statuses.addAll(List.of(401, 403));
        }
        AnnotationInstance refuses = method.annotation(Refuses.class);
        if (refuses != null) {
            Arrays.stream(refuses.value().asIntArray()).forEach(statuses::add);
        }
        if (!ResourceMethods.asksWho(method)) {
            // Assumed of every method of a class that asks who calls; what the method itself says of them has a body.
            List.of("401", "403").stream()
                    .filter(status -> !isSaidOtherwise(operation.getResponses().getAPIResponse(status)))
                    .forEach(operation.getResponses()::removeAPIResponse);
        }
        for (int status : statuses) {
            APIResponse said = operation.getResponses().getAPIResponse(Integer.toString(status));
            if (isSaidOtherwise(said)) {
                said.getContent()
                        .addMediaType(
                                PROBLEM_JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM)));
            } else if (codes.containsKey(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                Integer.toString(status),
                                OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
            }
        }
    }

    /** As where OAuth has a form of its own; what HTTP refuses before has ours all the same. */
    private static boolean isSaidOtherwise(APIResponse said) {
        return said != null && said.getContent() != null && said.getContent().hasMediaType("application/json");
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static String name(int status) {
        return "Refused" + status;
    }

    private static APIResponse response(int status, SortedSet<String> keys) {
        Schema coded = OASFactory.createSchema()
                .addProperty("code", OASFactory.createSchema().enumeration(List.copyOf(keys)));
        APIResponse response = OASFactory.createAPIResponse()
                .description("Refused; nothing was changed.")
                .content(OASFactory.createContent()
                        .addMediaType(
                                PROBLEM_JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .addAllOf(OASFactory.createSchema()
                                                        .ref(PROBLEM))
                                                .addAllOf(coded))));
        if (status == 429 || status == 503) {
            response.addHeader("Retry-After", seconds());
        }
        return response;
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds after which to try again.")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .description(
                        "Why a request was refused (RFC 9457). The code is for programs and never changes; the texts are"
                                + " for people, in the language asked for.")
                .addType(SchemaType.OBJECT)
                .addProperty("type", text().description("urn:comity:problem: and the code"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("title", text())
                .addProperty("detail", text().description("The texts of all grounds"))
                .addProperty("instance", text())
                .addProperty("code", text())
                .addProperty(
                        "grounds",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("Ground")))
                .required(List.of("type", "status", "title", "code"));
    }

    private static Schema ground() {
        return OASFactory.createSchema()
                .description("One thing that stands against a request")
                .addType(SchemaType.OBJECT)
                .addProperty("code", text())
                .addProperty("message", text())
                .addProperty("source", text().addType(SchemaType.NULL).description("The article it rests on"))
                .addProperty("field", text().addType(SchemaType.NULL).description("Path of the member it concerns"))
                .required(List.of("code", "message", "source", "field"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
