/** Texts that somebody wrote, rendered into the reader's language by a machine; off until an engine is set. */
package org.comity.gateway.rendering;
