package org.comity.filing.document.check;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A form of the XFA kind: its pages are computed by a program inside. Source: ISO 32000-1, 12.7.8. */
final class DynamicForm {
    private DynamicForm() {}

    static Optional<Finding> in(COSDictionary catalog) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        boolean computed = form != null && form.getDictionaryObject(COSName.XFA) != null;
        return Finding.when(computed, Fault.WITH_DYNAMIC_FORM);
    }
}
