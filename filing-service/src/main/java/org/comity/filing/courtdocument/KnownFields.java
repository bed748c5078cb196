package org.comity.filing.courtdocument;

import java.util.Map;
import org.comity.filing.casefile.CaseFile;

/** What a feature knows of the fields of documents of some kind in a case. */
public interface KnownFields {
    /** By their codes; empty for kinds of which it knows nothing. */
    Map<String, String> of(String kind, CaseFile file);
}
