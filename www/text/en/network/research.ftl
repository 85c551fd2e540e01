# The research drawer of the network view: what search and lots found, each with its pitfall.

research-title = For research: the network as a whole
research-about = These figures look at the whole map. Each says whether these data bear it; where they do not, it describes the map, not the firms.
research-waits = Still being computed, or left out.
research-bears = These data bear it.
research-caution = To be read with care.
research-bears-not = Not supported by this sample: it shows how the map was drawn.
research-none = Nothing found.
research-more = { $shown } of { $all } are shown.
research-asked = Asked
research-pairs = Each pair counts once. The roles are those of the map; all firms of the trade are one group.
research-coordinator = Among its own
research-gatekeeper = Between its own and others
research-itinerant = Between two of another group
research-liaison = Between two other groups
research-pair = Pair
research-jaccard = Contacts in common
research-distance = Contacts that differ (distance)
research-tie = Contact
research-bridge = Nothing else joins the two sides
research-circle = Other ways exist, longer ones
research-split = { $groups ->
    [one] One group of two or more was found; { $runs } runs, quality { $quality }.
   *[other] { $groups } groups of two or more were found; { $runs } runs, quality { $quality }.
  }
research-one-split = No other split came close.
research-splits = { $splits } different splits were about as good, so take none for the truth.
research-group = Group { $number }, { $size ->
    [one] one member
   *[other] { $size } members
  }: two of them were together in { $share } of the runs.
research-parted = left the group now and then
research-counted = If everybody inside should be in contact with everybody at the edge
research-ignored = If contacts between inside and edge do not matter
research-fit = Fit { $fit } of 1. { $exact ->
    [yes] Every nucleus was tried.
   *[no] Found by search: a better one may be missed.
  } { $tied ->
    [one] No other fits as well.
   *[other] { $tied } fit equally well.
  }
research-members = { $size ->
    [one] One inside
   *[other] { $size } inside
  }
research-key-fragmentation = Whose loss would cut most pairs off from each other
research-key-distance = Whose loss would make ways longest
research-key-reach = Who reaches everybody best
research-how = How found
research-what = What it is
research-exact = Every set tried
research-searched = Found by search
research-share = Share
research-set = Who
