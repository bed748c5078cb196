package org.comity.localstack;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ctrl-C, the end of the terminal, {@code ./comity down}: while the virtual machine still runs as ever. Once it ends, all that wants to
 * be told of its end is told at once, and the embedded PostgreSQL, which cannot be kept from it, stops under services that are still at
 * work: what they had begun fails, and they wait for it.
 */
final class AskedToEnd {
    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

    private AskedToEnd() {}

    /**
     * Reflection, since the compiler warns of {@code sun.misc.Signal}, which has no successor, wherever it is named.
     *
     * @param end in a thread of its own, each time that somebody asks
     */
    static void then(Runnable end) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ending =
                    Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (self, told, by) -> {
                        end.run();
                        return null;
                    });
            for (String name : SIGNALS) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), ending);
            }
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("this Java has no signals", missing);
        }
    }
}
