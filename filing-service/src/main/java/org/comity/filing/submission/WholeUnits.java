package org.comity.filing.submission;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comity.filing.fee.Money;

/** The amount of a draft has no smaller part than its currency. */
@Constraint(validatedBy = WholeUnits.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WholeUnits {
    String message() default "{org.comity.filing.submission.WholeUnits.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<WholeUnits, Draft> {
        @Override
        public boolean isValid(Draft draft, ConstraintValidatorContext context) {
            String currency = draft.claimCurrency() == null ? Money.CNY : draft.claimCurrency();
            if (draft.claimAmount() == null || Money.isAmountOf(currency, draft.claimAmount())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("claimAmount")
                    .addConstraintViolation();
            return false;
        }
    }
}
