-- CreateTable
CREATE TABLE "Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "date" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "comparedBy" TEXT
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "storyId" INTEGER NOT NULL,
    "outletId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "headline" TEXT,
    "agency" TEXT,
    "credits" TEXT NOT NULL,
    "publishedOn" TEXT,
    "publishedBasis" TEXT,
    "metadata" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "givenAgency" TEXT,
    "givenDate" TEXT,
    "givenZone" TEXT,
    "readBy" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SpeakerAlias" (
    "alias" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "speakerId" INTEGER NOT NULL,

    PRIMARY KEY ("speakerId", "alias"),
    CONSTRAINT "SpeakerAlias_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "withinName" TEXT,
    "withinId" INTEGER,
    "aliases" TEXT NOT NULL,
    "lat" REAL,
    "lon" REAL,
    CONSTRAINT "Place_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Place_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "speakerId" INTEGER,
    "victims" TEXT,
    "place" TEXT,
    "counter" TEXT,
    "low" INTEGER,
    "high" INTEGER,
    "status" TEXT,
    "data" TEXT NOT NULL,
    CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "storyId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "id"),
    CONSTRAINT "Topic_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Utterance" (
    "storyId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speaker" TEXT,
    "data" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "id"),
    CONSTRAINT "Utterance_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" INTEGER NOT NULL,
    "topicId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "dimension" TEXT,
    "severity" REAL NOT NULL,
    "data" TEXT,
    CONSTRAINT "Finding_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "madeOn" TEXT NOT NULL,
    "subjectId" TEXT,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "reviewer" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "articleId" TEXT,
    "kind" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "key" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_name_key" ON "Outlet"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Article_id_key" ON "Article"("id");

-- CreateIndex
CREATE INDEX "Article_storyId_current_position_idx" ON "Article"("storyId", "current", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Article_storyId_slug_version_key" ON "Article"("storyId", "slug", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_name_key" ON "Speaker"("name");

-- CreateIndex
CREATE INDEX "SpeakerAlias_folded_idx" ON "SpeakerAlias"("folded");

-- CreateIndex
CREATE INDEX "Place_withinId_idx" ON "Place"("withinId");

-- CreateIndex
CREATE UNIQUE INDEX "Place_storyId_name_key" ON "Place"("storyId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_id_key" ON "Claim"("id");

-- CreateIndex
CREATE INDEX "Claim_kind_key_idx" ON "Claim"("kind", "key");

-- CreateIndex
CREATE INDEX "Claim_speakerId_idx" ON "Claim"("speakerId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_articleId_position_key" ON "Claim"("articleId", "position");

-- CreateIndex
CREATE INDEX "Finding_storyId_position_idx" ON "Finding"("storyId", "position");

-- CreateIndex
CREATE INDEX "Review_subjectId_idx" ON "Review"("subjectId");

-- CreateIndex
CREATE INDEX "Review_articleId_idx" ON "Review"("articleId");

-- Full text: the words are read from the tables themselves (external content), and kept in step by triggers.
-- A later migration that redefines Article or Claim drops their triggers with the old table and has to make them again.
CREATE VIRTUAL TABLE "ArticleWords" USING fts5("headline", "text", content='Article', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER "Article_words_insert" AFTER INSERT ON "Article" BEGIN
    INSERT INTO "ArticleWords" (rowid, "headline", "text") VALUES (new."seq", new."headline", new."text");
END;

CREATE TRIGGER "Article_words_delete" AFTER DELETE ON "Article" BEGIN
    INSERT INTO "ArticleWords" ("ArticleWords", rowid, "headline", "text") VALUES ('delete', old."seq", old."headline", old."text");
END;

CREATE TRIGGER "Article_words_update" AFTER UPDATE OF "headline" ON "Article" BEGIN
    INSERT INTO "ArticleWords" ("ArticleWords", rowid, "headline", "text") VALUES ('delete', old."seq", old."headline", old."text");
    INSERT INTO "ArticleWords" (rowid, "headline", "text") VALUES (new."seq", new."headline", new."text");
END;

CREATE VIRTUAL TABLE "ClaimWords" USING fts5("text", content='Claim', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER "Claim_words_insert" AFTER INSERT ON "Claim" BEGIN
    INSERT INTO "ClaimWords" (rowid, "text") VALUES (new."seq", new."text");
END;

CREATE TRIGGER "Claim_words_delete" AFTER DELETE ON "Claim" BEGIN
    INSERT INTO "ClaimWords" ("ClaimWords", rowid, "text") VALUES ('delete', old."seq", old."text");
END;

CREATE TRIGGER "Claim_words_update" AFTER UPDATE OF "text" ON "Claim" BEGIN
    INSERT INTO "ClaimWords" ("ClaimWords", rowid, "text") VALUES ('delete', old."seq", old."text");
    INSERT INTO "ClaimWords" (rowid, "text") VALUES (new."seq", new."text");
END;

-- What must never change, whatever the code above the store does.
CREATE TRIGGER "Article_text_is_immutable" BEFORE UPDATE OF "text", "sha256" ON "Article" BEGIN
    SELECT RAISE(ABORT, 'the stored text of an article never changes');
END;

CREATE TRIGGER "Review_is_append_only_update" BEFORE UPDATE OF "id", "type", "madeOn", "verdict", "note", "reviewer", "at", "articleId", "kind", "start", "end", "key" ON "Review" BEGIN
    SELECT RAISE(ABORT, 'a ruling is never changed');
END;

CREATE TRIGGER "Review_is_append_only_delete" BEFORE DELETE ON "Review" BEGIN
    SELECT RAISE(ABORT, 'a ruling is never deleted');
END;
