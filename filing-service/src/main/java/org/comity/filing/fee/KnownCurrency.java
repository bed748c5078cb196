package org.comity.filing.fee;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A currency of ISO 4217 that is in use, or nothing. */
@Constraint(validatedBy = KnownCurrency.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface KnownCurrency {
    String message() default "{org.comity.filing.fee.KnownCurrency.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing is no currency yet. */
    class Check implements ConstraintValidator<KnownCurrency, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || Money.isCurrency(code);
        }
    }
}
