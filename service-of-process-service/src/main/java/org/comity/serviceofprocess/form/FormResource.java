package org.comity.serviceofprocess.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.law.Confidence;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.form.FormKind.Part;
import org.comity.serviceofprocess.form.FormKind.Type;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The forms of an attempt: which there are, what they say already, and making them. */
@Path("/api/service/attempts/{id}/forms")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(
        name = "Forms",
        description =
                "HSC 3 – 7 and model forms; CPL 87, 293 – 295; J 136 – 139; what the court prints and seals for an attempt")
public class FormResource {

    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final MadeForms made;
    private final Prefill prefill;
    private final Forms forms;
    private final Caller caller;

    FormResource(
            ServiceAttempts attempts,
            ServiceRequests requests,
            CourtCases cases,
            MadeForms made,
            Prefill prefill,
            Forms forms,
            Caller caller) {
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.made = made;
        this.prefill = prefill;
        this.forms = forms;
        this.caller = caller;
    }

    /** @param fileId among the files of the attempt */
    @Schema(name = "MadeForm")
    record MadeView(UUID fileId, String language, Instant madeAt, String madeBy) {
        static MadeView of(MadeForm form) {
            return new MadeView(form.fileId(), form.language(), form.madeAt(), form.madeByName());
        }
    }

    /**
     * @param confidence how sure we are of the article
     * @param wording how sure we are of the words as printed
     * @param languages beside Chinese, one at a time; {@code zh-CN} where Chinese stands alone
     * @param official of these in which the wording of a model form is official: another is printed as a courtesy below the first of
     *     them; empty of what has no model
     * @param suggested of {@code languages} the addressee's, if it is one of them; otherwise the first
     * @param sealed whether the court's seal is set on it
     * @param made the newest; null if none was made
     */
    @Schema(name = "Form")
    record FormView(
            String code,
            String title,
            String article,
            Confidence confidence,
            Confidence wording,
            List<String> languages,
            List<String> official,
            String suggested,
            boolean sealed,
            @Nullable MadeView made) {}

    /** @param value what is known of it, or stood in it last; null if nothing is */
    @Schema(name = "FormField")
    record FieldView(
            String code,
            String label,
            Type type,
            boolean required,
            List<OptionView> options,
            @Nullable String value) {}

    @Schema(name = "FormOption")
    record OptionView(String code, String label) {}

    /** @param values by field; one that is required is not blank, any other blank one is printed as not applicable */
    record MakeForm(
            @NotBlank @Size(max = 10) String language,
            @NotNull @Size(max = 60) Map<@Size(max = 40) String, @Size(max = 4000) String> values) {}

    @GET
    @Transactional
    @Operation(summary = "The forms that the channel of an attempt uses, and which of them were made")
    public List<FormView> list(@RestPath UUID id) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        Map<String, MadeForm> newest = made.newestOf(id);
        String addressees = cases.require(attempt.caseId())
                .party(attempt.partyId())
                .map(CaseParty::language)
                .orElse("");
        return FormKinds.of(attempt.channel()).stream()
                .map(kind -> new FormView(
                        kind.code(),
                        FormWords.title(kind, caller.locale()),
                        kind.article(),
                        kind.confidence(),
                        kind.wording(),
                        kind.languages(),
                        kind.official() == null ? List.of() : kind.official(),
                        kind.languages().contains(addressees)
                                ? addressees
                                : kind.languages().getFirst(),
                        kind.sealed(),
                        newest.containsKey(kind.code()) ? MadeView.of(newest.get(kind.code())) : null))
                .toList();
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(
            summary = "What a person fills in of a form before it is printed",
            description =
                    "With what case, request and attempt say already, or what stood in it when it was last made in this language.")
    public List<FieldView> fields(
            @RestPath UUID id,
            @RestPath String code,
            @RestQuery @NotBlank @Parameter(description = "The language beside Chinese, one of the form's")
                    String language) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        FormKind kind = Forms.require(attempt, code);
        Locale beside = Forms.language(kind, language);
        ServiceRequest request = requests.require(attempt.requestId());
        MadeForm last = made.newestOf(id).get(code);
        Map<String, String> values = last != null && last.language().equals(language)
                ? last.fieldValues()
                : prefill.of(attempt, request, cases.require(attempt.caseId()), beside);
        return kind.asked(request.paper()).stream()
                .map(part -> view(part, values.get(part.code())))
                .toList();
    }

    private FieldView view(Part part, String value) {
        return new FieldView(
                part.code(),
                FormWords.field(part.code(), caller.locale()),
                part.type(),
                part.required(),
                part.options() == null
                        ? List.of()
                        : part.options().stream()
                                .map(option -> new OptionView(option, FormWords.option(option, caller.locale())))
                                .toList(),
                value);
    }

    @POST
    @Path("/{code}")
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @RunOnVirtualThread
    @Operation(summary = "Prints a form", description = """
                    PDF/A, in Chinese and the other language, with the court's seal where the court seals. It becomes a file of the \
                    attempt and part of the bundle; its digest enters the evidence log. What nobody filled in is printed as not \
                    applicable, and what is required and missing is refused field by field. Made again, the newest counts; the same command again, as after an answer that was \
                    lost, makes nothing and names the form that it made.""")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "The same key and request get the same form, and no second one")
    public MadeView make(@RestPath UUID id, @RestPath String code, @NotNull @Valid MakeForm make) {
        Forms.Whole whole = forms.check(id, code, make.language(), make.values());
        return forms.keep(forms.drawn(whole));
    }
}
