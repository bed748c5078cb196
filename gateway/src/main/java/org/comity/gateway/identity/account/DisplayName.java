package org.comity.gateway.identity.account;

import java.util.List;
import org.comity.http.Ground;
import org.comity.http.PlainText;

/** How an account is called where others read it, in any script. @param text without surrounding space */
public record DisplayName(String text) {
    private static final int LONGEST = 200;

    public DisplayName {
        text = text == null ? "" : PlainText.strip(text);
    }

    /** What is wrong with it. */
    public List<Ground> grounds() {
        return text.isEmpty() || text.length() > LONGEST
                ? List.of(new Ground("name-length", null, "name", List.of(LONGEST)))
                : List.of();
    }
}
