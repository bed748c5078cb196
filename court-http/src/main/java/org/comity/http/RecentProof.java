package org.comity.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act that binds somebody: it is done only by who proved a short while ago who they are, not by who finds a browser that is
 * signed in. Asked before anything of the request is read, and refused with {@code proof-too-old}; see {@link Proofs}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RecentProof {}
