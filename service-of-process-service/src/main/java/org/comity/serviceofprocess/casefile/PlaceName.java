package org.comity.serviceofprocess.casefile;

import java.util.Locale;
import org.comity.http.Texts;

/** States and regions by name. Taiwan, Hong Kong and Macao are named as parts of China in all that a court prints. */
public final class PlaceName {
    private static final Texts TEXTS = new Texts("messages/forms");

    private PlaceName() {}

    /** @param country ISO 3166-1 alpha-2 */
    public static String of(String country, Locale language) {
        return country.equals("TW")
                ? TEXTS.of("place.TW", language)
                : new Locale.Builder().setRegion(country).build().getDisplayCountry(language);
    }
}
