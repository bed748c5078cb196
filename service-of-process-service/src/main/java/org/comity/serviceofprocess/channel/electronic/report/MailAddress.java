package org.comity.serviceofprocess.channel.electronic.report;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as mail systems write them in their reports. */
final class MailAddress {
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);
    /** Source: RFC 6533, 3: an address beyond ASCII in a report that is ASCII. */
    private static final Pattern CODE_POINT = Pattern.compile("\\\\x\\{([0-9A-Fa-f]{2,6})}");

    private MailAddress() {}

    /** Of a field such as {@code rfc822; someone@example.com}; case, brackets and the writing of the domain do not matter. */
    static String normal(String written) {
        String address = written.replaceFirst("^\\s*[A-Za-z0-9-]+\\s*;", "")
                .strip()
                .replaceAll("^<|>$", "")
                .strip();
        String read = CODE_POINT.matcher(address).replaceAll(MailAddress::character);
        int at = read.lastIndexOf('@');
        if (at < 0) {
            return read.toLowerCase(Locale.ROOT);
        }
        StringBuilder domain = new StringBuilder();
        DOMAINS.nameToASCII(read.substring(at + 1), domain, new IDNA.Info());
        return (read.substring(0, at + 1) + domain).toLowerCase(Locale.ROOT);
    }

    private static String character(MatchResult found) {
        int point = Integer.parseInt(found.group(1), 16);
        return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : "";
    }
}
