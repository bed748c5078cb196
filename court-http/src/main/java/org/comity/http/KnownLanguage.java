package org.comity.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A tag of a language that is known, see {@link LanguageTag}, or null. */
@Constraint(validatedBy = KnownLanguage.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface KnownLanguage {
    String message() default "{org.comity.http.KnownLanguage.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<KnownLanguage, String> {
        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            return tag == null || LanguageTag.known(tag).isPresent();
        }
    }
}
