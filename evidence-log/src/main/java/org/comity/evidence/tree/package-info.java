/** Merkle trees as of RFC 6962, and the tiles in which C2SP tlog-tiles publishes them. */
package org.comity.evidence.tree;
