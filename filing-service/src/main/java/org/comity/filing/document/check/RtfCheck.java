package org.comity.filing.document.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with marks of how it looks (RTF): kept where no object of another program lies in it and nothing is fetched when it is opened. Its
 * marks are letters, so that what acts is found wherever it stands.
 * Source: Rich Text Format Specification 1.9.1, objects, fields and templates.
 */
final class RtfCheck {
    private static final Pattern ACTING = Pattern.compile("\\\\(object|objdata|objocx|objupdate)(?![a-z])"
            + "|\\\\\\*\\\\(template) (?=https?:|ftp:|file:|\\\\\\\\)"
            + "|\\\\fldinst[^\"]{0,300}?\\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\\b");

    private RtfCheck() {}

    static Verdict of(ByteBuffer file) {
        Optional<String> found = ACTING.matcher(StandardCharsets.ISO_8859_1.decode(file.duplicate()))
                .results()
                .map(RtfCheck::named)
                .findFirst();
        return found.map(what -> Verdict.of(new Finding(Fault.CAN_ACT, what))).orElse(Verdict.of(FileType.RTF, 0));
    }

    private static String named(MatchResult match) {
        return Stream.of(match.group(1), match.group(2), match.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
