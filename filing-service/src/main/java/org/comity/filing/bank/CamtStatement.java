package org.comity.filing.bank;

import static org.comity.filing.problem.CaseProblem.STATEMENT_OF_OTHER_ACCOUNT;
import static org.comity.filing.problem.CaseProblem.STATEMENT_UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comity.filing.fee.Money;
import org.comity.filing.xml.SafeXml;
import org.comity.http.Sha256;

/**
 * A bank's statement in the form camt.053 of ISO 20022, of any of its versions: of its hundreds of elements the twenty that say who paid
 * how much for what. It is read entry by entry, and nothing in it is followed: no document type, no entity, no address.
 *
 * @param id the bank's, of the first statement of this account in the file
 * @param credits what came and is booked, in the order of the file
 * @param leftOut how many entries are no such: debits, and what is not booked yet
 */
record CamtStatement(String id, List<Credit> credits, int leftOut) {
    private static final String CAMT_053 = "urn:iso:std:iso:20022:tech:xsd:camt.053.";
    private static final int DEEPEST = 40;
    private static final int MOST_ENTRIES = 50_000;

    /** An element of an entry with what is in it. */
    private record Node(String name, String currency, StringBuilder text, List<Node> nodes) {
        Stream<Node> all(String path) {
            Stream<Node> found = Stream.of(this);
            for (String step : path.split("/")) {
                found = found.flatMap(node -> node.nodes().stream())
                        .filter(node -> node.name().equals(step));
            }
            return found;
        }

        /** Null where there is none, or it is blank. */
        String say(String... paths) {
            return Stream.of(paths)
                    .flatMap(this::all)
                    .map(node -> node.text().toString().strip())
                    .filter(said -> !said.isEmpty())
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * @param isOwn whether a number of an account is that of the court
     * @throws org.comity.http.ProblemException STATEMENT_UNREADABLE, STATEMENT_OF_OTHER_ACCOUNT
     */
    static CamtStatement of(Path file, Predicate<String> isOwn) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = SafeXml.of(bytes);
            try {
                return new Reading(xml, isOwn).whole();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | DateTimeException | NumberFormatException malformed) {
            throw STATEMENT_UNREADABLE.with();
        }
    }

    private static final class Reading {
        private final XMLStreamReader xml;
        private final Predicate<String> isOwn;
        private final List<Credit> credits = new ArrayList<>();
        private final Map<String, Integer> alike = new HashMap<>();
        private String id;
        private int leftOut;

        Reading(XMLStreamReader xml, Predicate<String> isOwn) {
            this.xml = xml;
            this.isOwn = isOwn;
        }

        CamtStatement whole() throws XMLStreamException {
            boolean any = false;
            boolean root = true;
            while (xml.hasNext()) {
                if (next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (root
                        && (xml.getNamespaceURI() == null
                                || !xml.getNamespaceURI().startsWith(CAMT_053))) {
                    throw STATEMENT_UNREADABLE.with();
                }
                root = false;
                if (xml.getLocalName().equals("Stmt")) {
                    any = true;
                    statement();
                }
            }
            if (!any) {
                throw STATEMENT_UNREADABLE.with();
            }
            if (id == null) {
                throw STATEMENT_OF_OTHER_ACCOUNT.with();
            }
            return new CamtStatement(id, credits, leftOut);
        }

        /** One of perhaps several accounts; those that are not the court's are passed over. */
        private void statement() throws XMLStreamException {
            String statement = null;
            boolean own = false;
            while (next() != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals("Stmt")) {
                if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                Node node = node(0);
                switch (node.name()) {
                    case "Id" -> statement = node.text().toString().strip();
                    case "Acct" -> {
                        String number = node.say("Id/IBAN", "Id/Othr/Id");
                        own = number != null && isOwn.test(number);
                        if (own && id == null) {
                            id = statement == null ? "" : statement;
                        }
                    }
                    case "Ntry" -> {
                        if (own) {
                            entry(node);
                        }
                    }
                    default -> {}
                }
            }
        }

        private int next() throws XMLStreamException {
            return SafeXml.next(xml);
        }

        private Node node(int depth) throws XMLStreamException {
            if (depth > DEEPEST) {
                throw STATEMENT_UNREADABLE.with();
            }
            Node node = new Node(
                    xml.getLocalName(), xml.getAttributeValue(null, "Ccy"), new StringBuilder(), new ArrayList<>());
            while (true) {
                switch (next()) {
                    case XMLStreamConstants.START_ELEMENT -> node.nodes().add(node(depth + 1));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        node.text().append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        return node;
                    }
                    default -> {}
                }
            }
        }

        private void entry(Node entry) {
            if (credits.size() + leftOut >= MOST_ENTRIES) {
                throw STATEMENT_UNREADABLE.with();
            }
            boolean came = "CRDT".equals(entry.say("CdtDbtInd")) && !"true".equals(entry.say("RvslInd"));
            String status = entry.say("Sts/Cd", "Sts");
            if (!came || status != null && !status.equals("BOOK")) {
                leftOut++;
                return;
            }
            LocalDate day = day(entry);
            List<Node> parts = entry.all("NtryDtls/TxDtls").toList();
            List<BigDecimal> amounts = parts.stream()
                    .map(Reading::amountOf)
                    .flatMap(Optional::stream)
                    .toList();
            BigDecimal whole = amount(entry.all("Amt").findFirst().orElseThrow(STATEMENT_UNREADABLE::with));
            boolean divided = parts.size() > 1
                    && amounts.size() == parts.size()
                    && amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole) == 0;
            if (divided) {
                for (Node part : parts) {
                    credits.add(credit(entry, List.of(part), amountOf(part).orElseThrow(), day));
                }
            } else {
                credits.add(credit(entry, parts, whole, day));
            }
        }

        private Credit credit(Node entry, List<Node> parts, BigDecimal amount, LocalDate day) {
            Node one = parts.isEmpty() ? entry : parts.getFirst();
            String currency = Optional.ofNullable(currencyOf(one)).orElse(currencyOf(entry));
            if (currency == null
                    || !currency.matches("[A-Z]{3}")
                    || amount.signum() <= 0
                    || !Money.isAmountOf(currency, amount)) {
                throw STATEMENT_UNREADABLE.with();
            }
            List<String> texts = Stream.concat(
                            parts.stream().flatMap(part -> Stream.of(
                                            "RmtInf/Strd/CdtrRefInf/Ref",
                                            "RmtInf/Ustrd",
                                            "RmtInf/Strd/AddtlRmtInf",
                                            "Refs/EndToEndId",
                                            "AddtlTxInf")
                                    .flatMap(part::all)),
                            entry.all("AddtlNtryInf"))
                    .map(node -> node.text().toString().strip())
                    .filter(text -> !text.isEmpty() && !text.equals("NOTPROVIDED"))
                    .distinct()
                    .toList();
            String payer = parts.stream()
                    .map(part -> part.say("RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm", "RltdPties/UltmtDbtr/Nm"))
                    .filter(name -> name != null)
                    .findFirst()
                    .orElse(null);
            return new Credit(key(entry, one, amount, day, texts), amount, currency, day, payer, texts);
        }

        /** By the bank's reference of the entry and of the part; without one by what is in it, and the how manieth alike it is. */
        private String key(Node entry, Node part, BigDecimal amount, LocalDate day, List<String> texts) {
            String ofEntry = entry.say("AcctSvcrRef", "NtryRef");
            String ofPart =
                    part == entry ? null : part.say("Refs/AcctSvcrRef", "Refs/TxId", "Refs/InstrId", "Refs/UETR");
            String plain = amount.stripTrailingZeros().toPlainString();
            String all = ofEntry == null && ofPart == null
                    ? "by content " + Sha256.hexOf(day + plain + texts)
                    : day + " " + plain + " " + ofEntry + " " + ofPart;
            int times = alike.merge(all, 1, Integer::sum);
            String cut = all.length() > 180 ? all.substring(0, 180) : all;
            return times == 1 ? cut : cut + Repeated.MARK + times;
        }

        private static LocalDate day(Node entry) {
            String day = entry.say("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
            if (day == null) {
                throw STATEMENT_UNREADABLE.with();
            }
            return LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day);
        }

        private static Optional<BigDecimal> amountOf(Node part) {
            return Stream.of("Amt", "AmtDtls/TxAmt/Amt")
                    .flatMap(part::all)
                    .map(Reading::amount)
                    .findFirst();
        }

        private static BigDecimal amount(Node amount) {
            String said = amount.text().toString().strip();
            if (!said.matches("\\d{1,15}(\\.\\d{0,5})?")) {
                throw STATEMENT_UNREADABLE.with();
            }
            return new BigDecimal(said);
        }

        private static String currencyOf(Node node) {
            return Stream.of("Amt", "AmtDtls/TxAmt/Amt")
                    .flatMap(node::all)
                    .map(Node::currency)
                    .filter(currency -> currency != null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
