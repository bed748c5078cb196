/** Documents: received while they are hashed, checked by their content, kept by their digest. */
package org.comity.filing.document;
