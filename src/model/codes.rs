//! The closed vocabularies: every value that a coded field may take, with its stable code.
//!
//! The codes are what files, reports and settings carry; the words a visitor reads for them stand in
//! the page's Fluent files, and the words a visitor may *write* for them in [`super::codebook`].

/// Declares an enum whose variants each have a stable code, in a stated order.
macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// Every value, in the order in which lists and legends show them.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The stable code of this value.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// The value with this exact code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    )+};
}
pub(crate) use codes;

codes! {
    /// What an actor is to the focal firm or to the network. One actor may hold several.
    Role {
        Focal = "focal",
        Producer = "producer",
        Supplier = "supplier",
        Customer = "customer",
        /// A rival of the focal firm.
        Competitor = "competitor",
        Distributor = "distributor",
        Agent = "agent",
        Forwarder = "forwarder",
        Bank = "bank",
        /// A district or development agency.
        Agency = "agency",
        Research = "research",
        Association = "association",
        Other = "other",
    }

    /// Where an actor is, seen from the focal firm.
    Territory {
        District = "district",
        /// In the focal firm's country, outside its district.
        National = "national",
        Foreign = "foreign",
        /// Outside the district; national or foreign is not said.
        Outside = "outside",
        Unknown = "unknown",
    }

    /// What kind of tie a statement is about.
    TieClass {
        Supply = "supply",
        /// Between firms of the same trade.
        Horizontal = "horizontal",
        Agency = "agency",
        Research = "research",
        Association = "association",
        Finance = "finance",
        Affiliate = "affiliate",
        /// Personal contact without business.
        Contact = "contact",
        Other = "other",
    }

    /// What was answered when a tie was asked about. A pair without a row was not asked.
    Answer {
        Yes = "yes",
        No = "no",
        DontKnow = "dont_know",
        Refused = "refused",
    }

    /// The state of a relationship.
    RelationshipState {
        Strong = "strong",
        Active = "active",
        Weak = "weak",
        /// Little used or without exchange at present, and able to be woken; see [`SleepingKind`].
        Sleeping = "sleeping",
        /// Ended with a cause: bankruptcy, dispute, a lost intermediary.
        Failed = "failed",
        /// Exchange stopped and no bond is left.
        Ended = "ended",
        /// Asked and denied.
        Missing = "missing",
        /// Absent, but named as a target.
        Potential = "potential",
        /// Nobody was asked.
        Unknown = "unknown",
    }

    /// The two meanings of *sleeping*, kept apart.
    SleepingKind {
        /// Exchange goes on, weak, with growth potential unused (the meaning of the seed paper).
        UnderExploited = "under_exploited",
        /// No exchange at present, the bond remains (Hadjikhani 1996).
        Dormant = "dormant",
    }

    /// What flows through a tie with an agency or association.
    Content {
        Service = "service",
        Information = "information",
        Purchasing = "purchasing",
        Promotion = "promotion",
        Coordination = "coordination",
    }

    /// What a relationship does for the firm (Walter, Ritter & Gemünden 2001).
    TieFunction {
        /// Direct: it earns money.
        Profit = "profit",
        /// Direct: it takes or brings much.
        Volume = "volume",
        /// Direct: it can be counted on in bad times.
        Safeguard = "safeguard",
        /// Indirect: new products or ways of working come of it.
        Innovation = "innovation",
        /// Indirect: a name that opens doors to other customers.
        Market = "market",
        /// Indirect: news that others do not have.
        Scout = "scout",
        /// Indirect: an introduction to authorities, banks, associations.
        Access = "access",
    }

    /// What a relationship does to other relationships (Anderson, Håkansson & Johanson 1994).
    TieEffect {
        /// What was built for it serves elsewhere too.
        ResourceTransferability = "resource_transferability",
        /// Its work fits with work done for others.
        ActivityComplementarity = "activity_complementarity",
        /// It helps along relationships with others.
        RelationshipGeneralisability = "relationship_generalisability",
        /// What was built for it serves nowhere else.
        ResourceParticularity = "resource_particularity",
        /// Its work gets in the way of work for others.
        ActivityIrreconcilability = "activity_irreconcilability",
        /// Others dislike it.
        RelationshipIncompatibility = "relationship_incompatibility",
    }

    /// Why a relationship failed.
    EndCause {
        Bankruptcy = "bankruptcy",
        Dispute = "dispute",
        IntermediaryLost = "intermediary_lost",
    }

    /// Who holds the contact on the focal firm's side.
    ContactRole {
        Owner = "owner",
        Other = "other",
        /// The owner and somebody else.
        Both = "both",
    }

    /// How well a row of the data is founded.
    Basis {
        /// Somebody said it of this very pair or firm.
        Stated = "S",
        /// One sentence said it of a whole class, written out row by row: one piece of evidence.
        Class = "C",
        /// Implied by what was said.
        Implied = "I",
        /// Invented so that the analysis has something to work on.
        Illustrative = "X",
    }

    /// The questionnaire about barriers.
    BarrierForm {
        Full = "full",
        /// Twelve of the 39.
        Short = "short",
    }

    /// The highest education of whoever leads the firm.
    Education {
        School = "school",
        Vocational = "vocational",
        University = "university",
    }

    /// Why a firm sells abroad, or would: what draws it and what drives it.
    ExportMotive {
        /// Pull: orders that came unasked.
        ForeignOrders = "foreign_orders",
        /// Pull: higher prices or growth abroad.
        ProfitAbroad = "profit_abroad",
        /// Pull: a product that others do not have.
        UniqueProduct = "unique_product",
        /// Pull: a customer or partner takes the firm along.
        FollowedPartner = "followed_partner",
        /// Pull: support by an agency.
        PublicSupport = "public_support",
        /// Push: too small a market at home.
        SmallHomeMarket = "small_home_market",
        /// Push: competition at home.
        HomeCompetition = "home_competition",
        /// Push: capacity or stock left over.
        SpareCapacity = "spare_capacity",
        /// Push: dependence on few customers at home.
        FewCustomers = "few_customers",
        /// Push: seasons at home.
        Seasonal = "seasonal",
    }

    /// How a firm reaches a foreign market.
    EntryMode {
        Indirect = "indirect",
        Direct = "direct",
        Online = "online",
        Agent = "agent",
        Distributor = "distributor",
        SalesSubsidiary = "sales_subsidiary",
        Production = "production",
    }
}

impl RelationshipState {
    /// Whether the tie exists now, however thinly.
    pub fn is_present(self) -> bool {
        matches!(self, Self::Strong | Self::Active | Self::Weak | Self::Sleeping)
    }
}

impl TieClass {
    /// Along the chain: buying, selling, handling goods.
    pub fn is_vertical(self) -> bool {
        self == Self::Supply
    }
}
