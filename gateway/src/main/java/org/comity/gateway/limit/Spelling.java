package org.comity.gateway.limit;

import java.util.regex.Pattern;

/**
 * Whether a path is written in the one way in which every reader understands it alike. Limits, routing and resources each
 * look at the path by themselves; what one of them would decode, shorten or cut off before comparing, another would not. So
 * there is one spelling, and any other names nothing.
 *
 * <p>Source: RFC 3986, 2.3 and 6.2.2 (unreserved characters are not encoded, dot segments are gone). Beyond it: no empty
 * segment, no {@code ;} (resources cut it off as a matrix parameter), no encoded {@code /}, {@code \}, {@code %} or control
 * character, and no slash at the end of an address that is not a page.
 */
final class Spelling {
    private static final String ENCODED_UNRESERVED = "%(?:2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]|7[eE])";
    private static final String ENCODED_SEPARATOR = "%(?:[01][0-9a-fA-F]|2[5fF]|3[bB]|5[cC]|7[fF])";
    private static final String ENCODED = "(?!" + ENCODED_UNRESERVED + ")(?!" + ENCODED_SEPARATOR + ")%[0-9a-fA-F]{2}";
    private static final String SEGMENT = "(?!\\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,=:@-]|" + ENCODED + ")++";
    private static final Pattern PLAIN = Pattern.compile("/|(?:/" + SEGMENT + ")++/?");
    private static final Pattern NO_PAGE = Pattern.compile("/(?:api|q|openapi|\\.well-known)(?:/.*)?");

    private Spelling() {}

    static boolean isPlain(String path) {
        return path != null
                && PLAIN.matcher(path).matches()
                && !(path.endsWith("/") && NO_PAGE.matcher(path).matches());
    }
}
