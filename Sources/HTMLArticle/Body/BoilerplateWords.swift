/// What class, id and role words say about an element. A name is cut into words at anything but
/// letters and at capitals ("relatedArticles", "post-tags"); an entry of two words stands for two
/// neighbours. French and English, as on the pages of French-language news sites.
enum BoilerplateWords {
  /// The article's own text, whatever else the element is called.
  static let article = """
    articlebody article-body body-article article-content content-article article-text text-article
    article-texte texte-article entry-content post-content story-body story-content story-text
    news-text news-body body-text rich-text richtext wysiwyg contenu-article article-contenu corps
    corps-article article-corps article-corpus field-body restricted-content content-restricted
    att-body single-content content-body
    """

  /// Never part of an article, however much text they hold.
  static let strong = """
    cookie cookies consent didomi gdpr rgpd cmp onetrust tarteaucitron comments commentaires
    comment-list comment-thread liste-commentaires respond disqus fb-comments
    outbrain taboola ligatus
    """

  /// Not part of an article, unless they hold most of the page's text.
  static let weak = """
    ad ads adv advert advertisement advertising publicite pub pubs banner bandeau dfp sponsor
    sponsored sponso partner partenaire partenaires promo promotion affiliate affiliation
    breadcrumb breadcrumbs fil-ariane ariane
    caption captions legende legend credit credits copyright copyrights figcaption
    comment commentaire reactions
    share sharing shares partage partager partages facebook twitter whatsapp social socials socialbar addthis sharedaddy
    addtoany reseaux-sociaux follow
    related similar recommended recommendation recommendations reco recirculation
    suggestions suggested associated connexe connexes lire-aussi voir-aussi a-lire read-also
    read-more readmore see-also box-source more-link aussi-lire also-read en-savoir more-articles most-read plus-lus les-plus
    dans-rubrique meme-sujet same-topic next-article previous-article autres-articles
    more-news latest-news crosslink crosslinks more-stories teaser teasers
    newsletter newsletters nl subscribe subscription abonnement abonnez abonner signup inscription
    paywall login register registration alerte
    menu menus nav navigation navbar topbar toolbar tools toolbox outils pagination pager
    footer sidebar sidebars widget widgets aside masthead site-header
    tags tag-list keywords mots-cles topics post-tags article-tags themes
    author-bio about-author author-box authors-box bio signature byline bylines authors author
    auteur auteurs meta metadata metas date dates dateline timestamp published publication-date
    time-to-read reading-time temps-lecture readtime
    modal popup overlay tooltip lightbox toast notification notifications
    player video-player playlist diaporama slideshow carousel carrousel slider gallery galerie
    hidden sr-only screen-reader visually-hidden visuallyhidden print-only noprint no-print
    sondage poll quiz survey feedback rating vote
    faire-don donation donate soutenir don dons support-us
    article-infos infobox encadre-abo shop boutique
    breaking-news ticker live-ticker fil-info
    article-secondary secondary-content content-secondary toc table-of-contents sommaire summary-nav
    rss tts audio podcast
    """

  /// ARIA landmarks that hold no article.
  static let roles = """
    navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar
    tooltip form tablist alert
    """

  /// What comes before a word that only says what else an element has or lacks.
  static let states = "has no not with without avec sans"

  static let stateWords = fingerprints(states)
  static let articleWords = fingerprints(article)
  static let strongWords = fingerprints(strong)
  static let weakWords = fingerprints(weak)
  static let roleWords = fingerprints(roles)

  private static func fingerprints(_ table: String) -> Set<UInt64> {
    Set(table.split(whereSeparator: \.isWhitespace).map { fingerprint($0.utf8) })
  }
}
