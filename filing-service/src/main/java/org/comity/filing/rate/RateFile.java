package org.comity.filing.rate;

import static org.comity.filing.problem.FilingProblem.RATES_UNREADABLE;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comity.filing.fee.Money;
import org.comity.filing.xml.SafeXml;

/**
 * A file of rates, as who publishes them gives it out: the euro reference rates ({@code eurofxref}, XML or CSV: so many units for one
 * euro), and the central parity ({@code USD/CNY}, {@code 100JPY/CNY}: yuan for so many units; {@code CNY/KRW}: units for one yuan) as a
 * table with a column a pair.
 */
final class RateFile {
    private static final String EUROFXREF = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";
    private static final Pattern PAIR = Pattern.compile("(\\d*)([A-Z]{3})/(\\d*)([A-Z]{3})");
    private static final DateTimeFormatter ECB_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int DIGITS = 8;
    private static final int MOST = 1_000_000;

    private RateFile() {}

    /** @throws org.comity.http.ProblemException RATES_UNREADABLE */
    static List<PublishedRate> read(String file) {
        try {
            List<PublishedRate> rates = file.stripLeading().startsWith("<") ? xml(file) : table(file);
            if (rates.isEmpty() || rates.size() > MOST) {
                throw RATES_UNREADABLE.with();
            }
            return rates;
        } catch (XMLStreamException | DateTimeException | NumberFormatException | ArithmeticException malformed) {
            throw RATES_UNREADABLE.with();
        }
    }

    private static List<PublishedRate> xml(String file) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.of(new StringReader(file));
        List<PublishedRate> rates = new ArrayList<>();
        Map<String, BigDecimal> ofDay = new HashMap<>();
        LocalDate day = null;
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("Cube")
                    || !EUROFXREF.equals(xml.getNamespaceURI())) {
                continue;
            }
            if (xml.getAttributeValue(null, "time") != null) {
                rates.addAll(inYuan(day, ofDay));
                ofDay.clear();
                day = LocalDate.parse(xml.getAttributeValue(null, "time"));
            } else if (xml.getAttributeValue(null, "currency") != null) {
                ofDay.put(xml.getAttributeValue(null, "currency"), rate(xml.getAttributeValue(null, "rate")));
            }
        }
        rates.addAll(inYuan(day, ofDay));
        return rates;
    }

    /** Units for one euro, and so yuan for one unit. Without the yuan of that day there is nothing to say. */
    private static List<PublishedRate> inYuan(LocalDate day, Map<String, BigDecimal> perEuro) {
        BigDecimal yuan = perEuro.get(Money.CNY);
        if (day == null || yuan == null) {
            return List.of();
        }
        List<PublishedRate> rates = new ArrayList<>();
        rates.add(rate("EUR", yuan, day, RateSource.ECB));
        perEuro.forEach((currency, units) -> {
            if (!currency.equals(Money.CNY)) {
                rates.add(rate(currency, divided(yuan, units), day, RateSource.ECB));
            }
        });
        return rates.stream().filter(rate -> Money.isCurrency(rate.currency())).toList();
    }

    private static List<PublishedRate> table(String file) {
        List<String> lines = file.replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() < 2) {
            throw RATES_UNREADABLE.with();
        }
        List<String> head = cells(lines.getFirst());
        boolean parity = head.stream().anyMatch(cell -> PAIR.matcher(cell).matches());
        if (!parity && !head.contains(Money.CNY)) {
            throw RATES_UNREADABLE.with();
        }
        List<PublishedRate> rates = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            // What stands below the table, such as where the rates are from, has no day.
            if (cells.size() < 2 || !cells.getFirst().matches(".*\\d{4}.*")) {
                continue;
            }
            LocalDate day = day(cells.getFirst());
            rates.addAll(parity ? parity(head, cells, day) : euros(head, cells, day));
        }
        return rates;
    }

    private static List<PublishedRate> euros(List<String> head, List<String> cells, LocalDate day) {
        Map<String, BigDecimal> perEuro = new HashMap<>();
        for (int at = 1; at < Math.min(head.size(), cells.size()); at++) {
            if (head.get(at).matches("[A-Z]{3}") && isSaid(cells.get(at))) {
                perEuro.put(head.get(at), rate(cells.get(at)));
            }
        }
        return inYuan(day, perEuro);
    }

    private static List<PublishedRate> parity(List<String> head, List<String> cells, LocalDate day) {
        List<PublishedRate> rates = new ArrayList<>();
        for (int at = 1; at < Math.min(head.size(), cells.size()); at++) {
            Matcher pair = PAIR.matcher(head.get(at));
            if (!pair.matches() || !isSaid(cells.get(at))) {
                continue;
            }
            BigDecimal said = rate(cells.get(at));
            if (pair.group(4).equals(Money.CNY)) {
                rates.add(rate(pair.group(2), divided(said, units(pair.group(1))), day, RateSource.CFETS));
            } else if (pair.group(2).equals(Money.CNY)) {
                rates.add(rate(pair.group(4), divided(units(pair.group(3)), said), day, RateSource.CFETS));
            }
        }
        return rates.stream().filter(rate -> Money.isCurrency(rate.currency())).toList();
    }

    private static BigDecimal units(String said) {
        return said.isEmpty() ? BigDecimal.ONE : new BigDecimal(said);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("[,\t]", -1)).stream()
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
    }

    /** Of a day on which a currency has none some write N/A, others dashes. */
    private static boolean isSaid(String cell) {
        return cell.matches("\\d.*");
    }

    private static LocalDate day(String said) {
        return said.matches("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}")
                ? LocalDate.parse(said.replaceAll("[/.]", "-").replaceAll("-(\\d)(?=-|$)", "-0$1"))
                : LocalDate.parse(said, ECB_DAY);
    }

    private static BigDecimal rate(String said) {
        if (said == null || !said.matches("\\d{1,9}(\\.\\d{1,12})?")) {
            throw RATES_UNREADABLE.with();
        }
        return new BigDecimal(said);
    }

    private static BigDecimal divided(BigDecimal one, BigDecimal by) {
        return one.divide(by, DIGITS, RoundingMode.HALF_UP);
    }

    private static PublishedRate rate(String currency, BigDecimal cny, LocalDate day, RateSource source) {
        if (cny.setScale(DIGITS, RoundingMode.HALF_UP).signum() <= 0) {
            throw RATES_UNREADABLE.with();
        }
        return new PublishedRate(currency, cny.setScale(DIGITS, RoundingMode.HALF_UP), day, source);
    }
}
