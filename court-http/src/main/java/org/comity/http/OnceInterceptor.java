package org.comity.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;

/** Inside the transaction of the command it guards. */
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class OnceInterceptor {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;
    private final IdempotentCommands commands;

    @Inject
    OnceInterceptor(Caller caller, HttpHeaders headers, UriInfo uri, ObjectMapper json, IdempotentCommands commands) {
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
        this.commands = commands;
    }

    @AroundInvoke
    Object once(InvocationContext command) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw HttpProblemCode.IDEMPOTENCY_KEY_MISSING.with();
        }
        String request = digest(command);
        if (commands.begin(caller.accountId(), key, request)) {
            Object answer = command.proceed();
            commands.answered(caller.accountId(), key, json.writeValueAsString(answer));
            return answer;
        }
        IdempotentCommands.Stored stored = commands.require(caller.accountId(), key);
        if (!stored.request().equals(request)) {
            throw HttpProblemCode.IDEMPOTENCY_KEY_REUSED.with();
        }
        return json.readValue(
                stored.answer(), json.constructType(command.getMethod().getGenericReturnType()));
    }

    /** What makes two requests the same: path, query and arguments. */
    private String digest(InvocationContext command) throws JsonProcessingException {
        String request = uri.getRequestUri().getRawPath()
                + '?'
                + uri.getRequestUri().getRawQuery()
                + '\n'
                + json.writeValueAsString(command.getParameters());
        return Sha256.hexOf(request);
    }
}
