// Exists so that a signed tree goes to Pages, or where Pages would be public, to a branch.
import { pinned, type WorkflowPlan } from './workflow.ts';

/** The last step of the job that signs: it hands the tree on. */
export function uploadSigned({ private: hidden }: WorkflowPlan): string {
  if (!hidden) {
    return `      - uses: ${pinned.uploadPages}
        with:
          path: built/public
`;
  }
  return `      - uses: ${pinned.uploadArtifact}
        with:
          name: signed
          path: built/public
          if-no-files-found: error
`;
}

/** The job that publishes. */
export function publishedJob({ private: hidden }: WorkflowPlan): string {
  return hidden ? branchJob : pagesJob;
}

/** Ends well when what is served is what was built: caches are told apart by the query. */
const pagesJob = `  pages:
    needs: sign
    if: needs.sign.outputs.superseded == 'false'
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment: github-pages
    permissions:
      pages: write
      id-token: write
    steps:
      - id: pages
        uses: ${pinned.deployPages}
      - env:
          PAGE: \${{ steps.pages.outputs.page_url }}
          DIGEST: \${{ needs.sign.outputs.digest }}
          TRIES: 40
          PAUSE: 15
        run: |
          for try in $(seq "$TRIES"); do
            served=$(curl --fail --silent --show-error --location "\${PAGE}index-root.json?$DIGEST-$try" | sha256sum | cut -d ' ' -f 1)
            if [ "$served" = "$DIGEST" ]; then exit 0; fi
            sleep "$PAUSE"
          done
          echo "::error::Pages does not serve the index that was built"
          exit 1
`;

/** Readers are members: they clone the branch, which holds one commit and no history. */
const branchJob = `  branch:
    needs: sign
    if: needs.sign.outputs.superseded == 'false'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: write
    steps:
      - uses: ${pinned.downloadArtifact}
        with:
          name: signed
          path: public
      - env:
          TOKEN: \${{ github.token }}
          ORIGIN: \${{ github.server_url }}/\${{ github.repository }}
        working-directory: public
        run: |
          git init --quiet --initial-branch published
          git config user.name plugyard
          git config user.email plugyard@users.noreply.github.com
          git config core.autocrlf false
          git add --all --force
          git commit --quiet --message "The published tree of $GITHUB_SHA"
          export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.extraHeader
          GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$TOKEN" | base64 --wrap 0)"
          export GIT_CONFIG_VALUE_0
          git push --quiet --force "$ORIGIN" published
`;
