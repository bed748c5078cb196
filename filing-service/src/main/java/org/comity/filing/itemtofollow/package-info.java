/** What a case was accepted without and what has to follow (容缺受理). */
package org.comity.filing.itemtofollow;
