package org.comity.http.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Statuses of refusals that nothing in the form of the method tells, such as 409 of something that is only read. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {
    /** HTTP statuses from 400 on; of each the service has a code. */
    int[] value();
}
