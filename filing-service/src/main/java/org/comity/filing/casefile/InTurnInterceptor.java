package org.comity.filing.casefile;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.comity.http.Caller;

/** Around the transaction, which begins at {@code PLATFORM_BEFORE + 200}. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class InTurnInterceptor {
    private final RegistrationTurns turns;
    private final Caller caller;

    InTurnInterceptor(RegistrationTurns turns, Caller caller) {
        this.turns = turns;
        this.caller = caller;
    }

    @AroundInvoke
    Object waitForTurn(InvocationContext command) throws Exception {
        return turns.take(caller.court().orElse(""), command::proceed);
    }
}
