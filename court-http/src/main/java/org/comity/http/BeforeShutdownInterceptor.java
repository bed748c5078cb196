package org.comity.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@BeforeShutdown
@Interceptor
@Priority(BeforeShutdownInterceptor.AROUND_TRANSACTIONS)
class BeforeShutdownInterceptor {
    static final int AROUND_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE;

    private final Shutdown shutdown;

    BeforeShutdownInterceptor(Shutdown shutdown) {
        this.shutdown = shutdown;
    }

    @AroundInvoke
    Object run(InvocationContext work) throws Exception {
        if (!shutdown.begin()) {
            return null;
        }
        try {
            return work.proceed();
        } finally {
            shutdown.done();
        }
    }
}
