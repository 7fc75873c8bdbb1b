/// How pages look: one column, the reader's own light or dark, large enough for a finger.
enum PageSheet {
  static let css: StaticString = """
    :root{color-scheme:light dark;--line:#8a8f98;--soft:#5b616b;--main:#1f5fbf;--ink:#fff}
    @media(prefers-color-scheme:dark){:root{--soft:#a9b0bb;--main:#7fb0ff;--ink:#10151c}}
    *{box-sizing:border-box}
    body{margin:0;font:17px/1.45 Arial,Helvetica,sans-serif;overflow-wrap:anywhere}
    main{max-width:620px;margin:0 auto;padding:24px 16px 40px}
    h1{font-size:24px;line-height:1.25;margin:0 0 20px}
    p{margin:0 0 12px}
    .item{border-left:4px solid var(--main);padding:2px 0 2px 14px;margin:0 0 20px}
    .item p{margin:0 0 6px}
    .title{font-weight:bold}
    .soft{color:var(--soft);font-size:15px}
    label{display:block;margin:0 0 16px}
    label span{display:block;margin:0 0 4px}
    input,textarea,select{width:100%;font:inherit;padding:10px;border:1px solid var(--line);
    border-radius:6px;background:transparent;color:inherit}
    select option{color:#000;background:#fff}
    textarea{min-height:96px}
    button{font:inherit;font-weight:bold;width:100%;padding:14px;border:0;border-radius:6px;
    background:var(--main);color:var(--ink);cursor:pointer}
    :focus-visible{outline:3px solid var(--main);outline-offset:2px}
    """
}
