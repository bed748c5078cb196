package org.comity.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that must not happen twice when an answer was lost on the way. The caller sends an {@code Idempotency-Key}
 * (8 to 128 printable characters); the same account, key and request get the stored answer again, the same key with another
 * request is refused with {@code idempotency-key-reused}. Key and effect commit together, so the method must also be
 * {@code @Transactional} and return its view, not a {@code Response}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {}
