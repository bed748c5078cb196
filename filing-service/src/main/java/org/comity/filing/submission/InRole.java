package org.comity.filing.submission;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** A party in one of these roles: who sues and who is sued stand in a claim, and a third party joins later. */
@Constraint(validatedBy = InRole.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InRole {
    Litigant.Role[] value();

    String message() default "{org.comity.filing.submission.InRole.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<InRole, Litigant> {
        private Set<Litigant.Role> roles;

        @Override
        public void initialize(InRole meant) {
            roles = Set.of(meant.value());
        }

        @Override
        public boolean isValid(Litigant party, ConstraintValidatorContext context) {
            return party == null || party.role() == null || roles.contains(party.role());
        }
    }
}
