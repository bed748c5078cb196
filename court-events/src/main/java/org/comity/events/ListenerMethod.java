package org.comity.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** One {@link Listens} method of a bean. */
record ListenerMethod(Object bean, Method method) {
    ListenerMethod {
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        boolean takesAFact = !parameters.isEmpty() && parameters.getFirst().isRecord();
        boolean takesNothingElse = parameters.size() == 1
                || parameters.size() == 2 && parameters.getLast().equals(EventEnvelope.class);
        boolean isCalledByTheContainer = (method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0
                && method.getReturnType() == void.class;
        if (!takesAFact || !takesNothingElse || !isCalledByTheContainer) {
            throw new IllegalStateException(
                    "%s cannot listen: a @Listens method is neither private nor static, returns nothing and takes a record named as the event, then perhaps an EventEnvelope"
                            .formatted(method));
        }
        method.setAccessible(true);
    }

    /** @param declared the bean's own class; the bean itself may be the container's proxy of it */
    static List<ListenerMethod> of(Object bean, Class<?> declared) {
        return Arrays.stream(declared.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Listens.class))
                .map(method -> new ListenerMethod(bean, method))
                .toList();
    }

    boolean listensTo(String type) {
        return type.equals("org.comity." + fact().getSimpleName());
    }

    void call(JsonNode data, EventEnvelope envelope, ObjectMapper json) {
        Object fact = json.convertValue(data, fact());
        try {
            if (method.getParameterCount() == 1) {
                method.invoke(bean, fact);
            } else {
                method.invoke(bean, fact, envelope);
            }
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof RuntimeException itself
                    ? itself
                    : new IllegalStateException(failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Class<?> fact() {
        return method.getParameterTypes()[0];
    }
}
