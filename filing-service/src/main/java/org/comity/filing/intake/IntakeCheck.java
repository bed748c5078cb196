package org.comity.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.http.Ground;
import org.comity.http.MemberPath;

/** Everything that stands against a sheet, in its form as by the rules, each with the member it concerns. */
@ApplicationScoped
class IntakeCheck {
    private final Validator validator;

    IntakeCheck(Validator validator) {
        this.validator = validator;
    }

    /** In the order of the members; codes only, so that the grounds can be kept and read in any language. */
    List<Ground> grounds(IntakeRule.Asked asked) {
        Stream<Ground> form = validator.validate(asked.sheet()).stream()
                .map(violation -> new Ground(codeOf(violation), null, MemberPath.of(violation.getPropertyPath())));
        return Stream.concat(form, IntakeRule.brokenBy(asked))
                .sorted(Comparator.comparing(Ground::field).thenComparing(Ground::code))
                .distinct()
                .toList();
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        Class<?> broken = violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (broken == NotNull.class || broken == NotBlank.class) {
            return "value-missing";
        }
        return broken == Size.class ? "value-too-large" : "form-unexpected";
    }
}
