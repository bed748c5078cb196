package org.comity.filing.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "comity.filing.paper")
interface PaperLimits {
    /** Uploaded and not yet handed in, by one account in one case: the exhibits of a large list at once. */
    @WithDefault("100")
    int drafts();
}
