package org.comity.filing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.court.CourtAccount;
import org.comity.filing.courtdocument.Drawing;
import org.comity.filing.courtdocument.Seals;
import org.comity.filing.courtdocument.Sheet;
import org.comity.filing.courtdocument.Sheet.Row;
import org.comity.filing.courtdocument.Sheet.Term;
import org.comity.filing.courtdocument.Writing;
import org.comity.filing.fee.PaymentReference;
import org.comity.law.CourtClock;
import org.comity.papers.CourtPdf;
import org.comity.papers.QrCode;

/**
 * The papers about a payment: in Chinese, with the reader's language beside it. They bear the court's seal, so that a slip with
 * somebody else's account is known.
 */
@ApplicationScoped
class PaymentSheets {
    private final CaseParties parties;
    private final Drawing drawing;
    private final Seals seals;
    private final Clock clock;

    PaymentSheets(CaseParties parties, Drawing drawing, Seals seals, Clock clock) {
        this.parties = parties;
        this.drawing = drawing;
        this.seals = seals;
        this.clock = clock;
    }

    /** How a fee is paid. @param foreign about as much in the currency of the claim; empty for none */
    byte[] slip(
            Charge charge,
            CaseFile file,
            BigDecimal cny,
            Optional<InClaimCurrency> foreign,
            Optional<CourtAccount> account,
            Locale language) {
        Writing in = Writing.beside(language.toLanguageTag());
        List<Row> fields = new ArrayList<>(common(in, charge));
        fields.add(row(in, "AMOUNT", yuan(cny)));
        foreign.ifPresent(about -> fields.add(row(in, "ABOUT", about.amount() + " " + about.currency())));
        account.ifPresentOrElse(
                at -> {
                    fields.add(row(in, "ACCOUNT_HOLDER", at.holder(), at.holderLatin()));
                    fields.add(row(in, "ACCOUNT", at.number()));
                    fields.add(row(in, "PAY_BANK", at.bank(), at.bankLatin()));
                    fields.add(row(in, "BIC", at.bic()));
                    if (at.cnaps() != null) {
                        fields.add(row(in, "CNAPS", at.cnaps()));
                    }
                },
                () -> {
                    Term none = in.term("noAccount");
                    fields.add(row(
                            in,
                            "ACCOUNT",
                            Stream.of(none.zh(), none.other())
                                    .filter(line -> line != null)
                                    .toArray(String[]::new)));
                });
        return sealed(
                in,
                "PAYMENT_SLIP",
                file,
                fields,
                account.map(at -> QrCode.picture(code(at, cny, charge.serial())))
                        .orElse(null));
    }

    /** What a telephone reads, in the letters that every bank takes. */
    private static String code(CourtAccount account, BigDecimal cny, long serial) {
        return String.join(
                "\n",
                account.holderLatin(),
                account.bankLatin(),
                "A/C " + account.number(),
                "SWIFT/BIC " + account.bic(),
                "CNY " + cny.toPlainString(),
                "REF " + PaymentReference.of(serial));
    }

    byte[] receipt(Charge charge, CaseFile file, Payment payment, Locale language) {
        Writing in = Writing.beside(language.toLanguageTag());
        List<Row> fields = new ArrayList<>(common(in, charge));
        fields.add(row(in, "RECEIPT_NO", payment.receipt()));
        fields.add(row(in, "RECEIVED", yuan(payment.cny())));
        fields.add(row(in, "RECEIVED_ON", Sheet.DAY.format(payment.paidOn())));
        fields.add(row(in, "NOTED_BY", payment.notedByName()));
        return sealed(in, "FEE_RECEIPT", file, fields, null);
    }

    byte[] refund(Charge charge, CaseFile file, Refund refund, Locale language) {
        Writing in = Writing.beside(language.toLanguageTag());
        List<Row> fields = new ArrayList<>(common(in, charge));
        fields.add(row(in, "RECEIPT_NO", refund.receipt()));
        fields.add(row(in, "REFUNDED", yuan(refund.cny())));
        Term ground = in.term("refund." + refund.ground());
        fields.add(row(
                in,
                "GROUND",
                Stream.of(ground.zh(), ground.other())
                        .filter(line -> line != null)
                        .toArray(String[]::new)));
        fields.add(row(in, "PAYEE", refund.payee()));
        fields.add(row(in, "PAYEE_ACCOUNT", refund.payeeAccount().lines().toArray(String[]::new)));
        fields.add(row(in, "NOTED_BY", refund.orderedByName()));
        return sealed(in, "REFUND_ORDER", file, fields, null);
    }

    private static List<Row> common(Writing in, Charge charge) {
        String zh = charge.title(Writing.CHINESE);
        return List.of(
                in.beside() == null ? row(in, "FOR", zh) : row(in, "FOR", zh, charge.title(in.beside())),
                row(in, "REFERENCE", PaymentReference.printed(charge.serial())));
    }

    private static Row row(Writing in, String field, String... lines) {
        return new Row(in.term("field." + field), List.of(lines));
    }

    private static String yuan(BigDecimal cny) {
        return "¥ " + cny.toPlainString();
    }

    private byte[] sealed(Writing in, String kind, CaseFile file, List<Row> fields, String picture) {
        Instant now = clock.instant();
        Term title = in.term("kind." + kind);
        List<Term> notes = new ArrayList<>(Sheet.notes(in, null, null));
        notes.add(in.term("sealed"));
        byte[] pdf = drawing.draw(new Sheet(
                CourtPdf.FAMILIES,
                in.direction(),
                title.zh(),
                null,
                in.court(file.court()),
                title,
                file.number(),
                rows(in, file),
                in.text(kind),
                fields,
                Sheet.DAY.format(CourtClock.dateOf(now)),
                notes,
                picture));
        return seals.require(file.court(), now).set(pdf, title.zh() + " " + file.number(), now);
    }

    private List<Row> rows(Writing in, CaseFile file) {
        return List.of(
                new Row(in.term("case"), List.of(file.number())),
                new Row(in.term("cause"), List.of(Sheet.cause(file.cause()))),
                new Row(
                        in.term("parties"),
                        parties.of(file.id()).stream()
                                .map(CaseParty::litigant)
                                .map(Sheet::names)
                                .toList()));
    }
}
